trial-title = Trial settlement
trial-as-of = This is your grid rent as of { $day }
trial-empty = There are no meter values for this month yet. A day's values come the next morning.
trial-no-tariff = The prices for this month are missing, so the grid rent cannot be worked out.
trial-average = Average of the peaks
trial-room = The average can rise { $room } before tier { $tier }. An hour of { $hour } on a new day takes it there and costs { $extra } more a month.
trial-used = Consumption so far
trial-used-day = Day
trial-used-night = Night
trial-forecast-grid-rent = Grid rent for the whole month, estimate
trial-forecast-energy = Consumption for the whole month, estimate
trial-forecast-basis = { $count ->
    [one] { $count } day is estimated from the last four weeks. The tier is the one you are heading for now.
   *[other] { $count } days are estimated from the last four weeks. The tier is the one you are heading for now.
}
trial-capacity-is-whole-month = Fixed amounts are for the whole month.
trial-missing-days = { $count ->
    [one] Values are missing on { $count } day.
   *[other] Values are missing on { $count } days.
}
trial-estimated = Some of the values are estimated.
trial-fewer-days = { $count ->
    [one] The average is of { $count } day, since no more have values yet.
   *[other] The average is of { $count } days, since no more have values yet.
}
trial-spot-missing = { $count ->
    [one] The spot price of { $count } hour is missing, so the amount from the state is not complete.
   *[other] The spot prices of { $count } hours are missing, so the amount from the state is not complete.
}
trial-tax-forecast = The consumption tax is not decided yet; the last known rate was used.
trial-state-forecast = The terms of electricity support or Norgespris are not decided yet; the last known ones were used.
trial-share-unconfirmed = The share that electricity support covers this month is not confirmed for households.
trial-border-undecided = The average lies on the border between two tiers, and the grid company does not say to which it belongs.
trial-capacity-unknown = The capacity charge cannot be worked out from what the app knows.
trial-without-hours = The meter here does not send hourly values, so the grid rent cannot be worked out as you go. You pay for a fixed tier whatever you use, and consumption is settled when the meter has been read.
trial-peaks-title = What the capacity charge is based on
trial-lines-title = Grid rent so far
trial-forecast-title = The whole month
trial-used-date = Date
trial-used-total = In all
