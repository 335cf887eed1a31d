spot-title = Spotpris
spot-yesterday = I går
spot-today = I dag
spot-tomorrow = I morgen
spot-by-hour = Time
spot-by-quarter = Kvarter
spot-highest = Høyeste pris
spot-lowest = Laveste pris
spot-average = Snitt
spot-now = Spotpris nå
spot-lowest-next = Lavest neste gang { $day } { $interval }: { $price }
spot-lowest-mark = lavest
spot-now-mark = nå
spot-cheapest = { $count ->
    [one] Den billigste timen er { $day } { $span }: { $mean } med nettleie og avgifter.
   *[other] De { $count } billigste timene på rad er { $day } { $span }: { $mean } i snitt, med nettleie og avgifter.
}
spot-none = Spotprisene for denne dagen er ikke hentet.
spot-not-yet = Prisene for i morgen publiseres rundt kl. 13.
spot-late = Prisene for i morgen er ikke kommet ennå. De publiseres rundt kl. 13, noen ganger flere timer senere.
spot-without-taxes = Spotprisen er uten avgifter, nettleie og påslag fra kraftleverandøren.
spot-preliminary = Prisene er foreløpige og kan bli rettet.
spot-no-tariff = Nettleien for denne dagen er ikke kjent, så den fulle prisen kan ikke regnes ut.
spot-cost-grid = Nettleie
spot-cost-taxes = Avgifter
spot-cost-total = I alt
spot-cap-used-up = Månedens tak er brukt opp { $from }. Timene etter det får ingen { $kind }.
spot-costs-title = Full pris, time for time
spot-cheapest-title = Billigste timer
