consumption-title = Forbruk
consumption-scale-day = Dag
consumption-scale-week = Uke
consumption-scale-month = Måned
consumption-scale-year = År
consumption-week = Uke { $week }, { $year }
consumption-empty = Det er ingen målerverdier for dette målepunktet ennå.
consumption-period = Periode
consumption-total = Forbruk
consumption-grid-rent = Nettleie
consumption-grid-rent-of-months = { $count ->
    [one] Nettleie for { $count } hel måned
   *[other] Nettleie for { $count } hele måneder
}
consumption-missing-hours = { $count ->
    [one] Verdier mangler i { $count } time.
   *[other] Verdier mangler i { $count } timer.
}
consumption-missing-days = { $count ->
    [one] Verdier mangler i { $count } dag.
   *[other] Verdier mangler i { $count } dager.
}
consumption-missing-months = { $count ->
    [one] { $count } måned er ikke fullstendig.
   *[other] { $count } måneder er ikke fullstendige.
}
consumption-estimated = { $count ->
    [one] { $count } søyle har verdier som er anslått.
   *[other] { $count } søyler har verdier som er anslått.
}
consumption-without-price = { $count ->
    [one] Spotprisen mangler for { $count } time, så beløpet fra staten er ikke fullstendig.
   *[other] Spotprisen mangler for { $count } timer, så beløpet fra staten er ikke fullstendig.
}
consumption-state-incomplete = Spotpriser mangler, så beløpet fra staten er ikke fullstendig.
consumption-last-year = Året før: { $energy }
consumption-as-last-year = Som året før ({ $energy })
consumption-less-than-last-year = { $percent } mindre enn året før ({ $energy })
consumption-more-than-last-year = { $percent } mer enn året før ({ $energy })
consumption-spoken = Forbruk { $period }: { $energy }. Høyest: { $name }, { $highest }.
consumption-spoken-nothing = Forbruk { $period }: ingen verdier.
# In the place of the chart, where the meter is no smart meter.
consumption-readings-why = Måleren her sender ikke timeverdier. Den leses av noen ganger i året, og vi kjenner bare forbruket mellom avlesningene.
consumption-readings-calculated = Beregnet betyr at forbruket mellom to avlesninger er fordelt på månedene etter hva som er vanlig for årstiden.
consumption-readings-year = Forbruk siste tolv måneder før avlesningen
consumption-reading-read = Avlest
consumption-reading-estimated = Anslått
consumption-reading-calculated = Beregnet
consumption-reading-unknown = ukjent, siden måleren står lavere enn før
consumption-reading-spoken = { $period }: { $used }. { $kind } målerstand: { $stand }.
consumption-spot = Strøm til spotpris
consumption-grid-rent-by-energy = Energiledd og avgifter
consumption-grid-rent-so-far = Nettleie så langt
