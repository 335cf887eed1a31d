spot-title = Spot price
spot-yesterday = Yesterday
spot-today = Today
spot-tomorrow = Tomorrow
spot-by-hour = Hour
spot-by-quarter = Quarter
spot-highest = Highest price
spot-lowest = Lowest price
spot-average = Average
spot-now = Spot price now
spot-lowest-next = Lowest next { $day } { $interval }: { $price }
spot-lowest-mark = lowest
spot-now-mark = now
spot-cheapest = { $count ->
    [one] The cheapest hour is { $day } { $span }: { $mean } with grid rent and taxes.
   *[other] The cheapest { $count } hours in a row are { $day } { $span }: { $mean } on average, with grid rent and taxes.
}
spot-none = The spot prices for this day have not been fetched.
spot-not-yet = Tomorrow's prices are published around 13:00.
spot-late = Tomorrow's prices are not here yet. They are published around 13:00, sometimes hours later.
spot-without-taxes = The spot price is without taxes, grid rent and the supplier's surcharge.
spot-preliminary = The prices are preliminary and may be corrected.
spot-no-tariff = The grid rent for this day is not known, so the full price cannot be worked out.
spot-cost-grid = Grid rent
spot-cost-taxes = Taxes
spot-cost-total = In all
spot-cap-used-up = The cap of the month was used up { $from }. The hours after that get no { $kind }.
spot-costs-title = Full price, hour by hour
spot-cheapest-title = Cheapest hours
