outages-title = Drift
outages-detail-title = Strømbrudd
outages-work-title = Planlagt arbeid
outages-ongoing = Pågående strømstans
outages-planned = Planlagt arbeid i ditt nærområde
outages-count-none = Ingen
outages-ongoing-none = Ingen rapportert strømstans for øyeblikket
outages-planned-none = Det er ikke planlagt arbeid i ditt nærområde.
outages-own = Berører deg
outages-area = Område
outages-places = Adresser
outages-postcodes = postnummer { $codes }
outages-from = Fra
outages-to = Til
outages-expected = Strømmen ventes tilbake
outages-unknown-end = ikke kjent ennå
outages-cause = Årsak
outages-cause-unknown = ikke kjent ennå
outages-affected = Berørte kunder
outages-span = fra { $from } til { $to }
outages-span-open = fra { $from }, slutt ikke kjent
outages-affected-count = { $count ->
    [one] { $count } kunde
   *[other] { $count } kunder
}
outages-points = Målepunktene dine
outages-updates = Oppdateringer
