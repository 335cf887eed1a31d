consumption-title = Consumption
consumption-scale-day = Day
consumption-scale-week = Week
consumption-scale-month = Month
consumption-scale-year = Year
consumption-week = Week { $week }, { $year }
consumption-empty = There are no meter values for this metering point yet.
consumption-period = Period
consumption-total = Consumption
consumption-grid-rent = Grid rent
consumption-grid-rent-of-months = { $count ->
    [one] Grid rent of { $count } whole month
   *[other] Grid rent of { $count } whole months
}
consumption-missing-hours = { $count ->
    [one] Values are missing in { $count } hour.
   *[other] Values are missing in { $count } hours.
}
consumption-missing-days = { $count ->
    [one] Values are missing on { $count } day.
   *[other] Values are missing on { $count } days.
}
consumption-missing-months = { $count ->
    [one] { $count } month is not complete.
   *[other] { $count } months are not complete.
}
consumption-estimated = { $count ->
    [one] { $count } bar has values that are estimated.
   *[other] { $count } bars have values that are estimated.
}
consumption-without-price = { $count ->
    [one] The spot price of { $count } hour is missing, so the amount from the state is not complete.
   *[other] The spot prices of { $count } hours are missing, so the amount from the state is not complete.
}
consumption-state-incomplete = Spot prices are missing, so the amount from the state is not complete.
consumption-last-year = The year before: { $energy }
consumption-as-last-year = The same as the year before ({ $energy })
consumption-less-than-last-year = { $percent } less than the year before ({ $energy })
consumption-more-than-last-year = { $percent } more than the year before ({ $energy })
consumption-spoken = Consumption { $period }: { $energy }. Highest: { $name }, { $highest }.
consumption-spoken-nothing = Consumption { $period }: no values.
# In the place of the chart, where the meter is no smart meter.
consumption-readings-why = The meter here does not send hourly values. It is read a few times a year, and we only know the consumption between the readings.
consumption-readings-calculated = Calculated means that the consumption between two readings is spread over the months by what is usual for the season.
consumption-readings-year = Consumption in the twelve months before the reading
consumption-reading-read = Read
consumption-reading-estimated = Estimated
consumption-reading-calculated = Calculated
consumption-reading-unknown = unknown, since the meter stands lower than before
consumption-reading-spoken = { $period }: { $used }. { $kind } meter reading: { $stand }.
consumption-spot = Power at the spot price
consumption-grid-rent-by-energy = Energy charge and taxes
consumption-grid-rent-so-far = Grid rent so far
