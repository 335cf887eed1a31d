authorisations-title = Gi andre tilgang
authorisations-about = Den som har fullmakt, ser forbruk, fakturaer og priser for anlegget så lenge fullmakten gjelder, men bare for din tid som kunde.
authorisations-about-received = Du ser forbruk, fakturaer og priser for anlegget så lenge fullmakten gjelder.
authorisations-given = Gitt av deg
authorisations-given-none = Du har ikke gitt noen tilgang.
authorisations-received = Gitt til deg
authorisations-received-none = Ingen har gitt deg tilgang.
authorisations-active = { $count ->
    [one] { $count } gjelder nå
   *[other] { $count } gjelder nå
}
authorisations-person = Person
authorisations-board = Styre
authorisations-business = Bedrift
authorisations-period = fra { $from } til { $to }
authorisations-period-open = fra { $from }, til den trekkes tilbake
authorisations-state = Status
authorisations-state-active = Gjelder
authorisations-state-to-come = Gjelder ikke ennå
authorisations-state-ended = Avsluttet
authorisations-holder = Har tilgang
authorisations-giver = Gitt av
authorisations-kind = Type
authorisations-point = Anlegg
authorisations-address = Adresse
authorisations-from = Fra og med
authorisations-to = Til og med
authorisations-until-withdrawn = til den trekkes tilbake
authorisations-withdraw = Trekk tilbake
authorisations-give = Gi tilgang
authorisations-more = Vis flere
