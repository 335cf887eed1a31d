outbox-title = Sendt og ikke sendt
outbox-none = Du har ikke sendt noe ennå.
outbox-kind-form = Skjema
outbox-kind-inquiry = Henvendelse
outbox-kind-hazard = Farlig forhold
outbox-draft = Utkast. Ikke sendt.
outbox-waiting = Ikke sendt ennå. Sendes så snart du er på nett og logget inn.
outbox-waiting-open = Ikke sendt ennå. Sendes så snart du er på nett.
outbox-sending = Ikke sendt ennå. Et forsøk pågår.
# $case: saksnummer, $when: tidspunkt
outbox-sent = Mottatt { $when }. Saksnummer { $case }
outbox-refused = Ikke mottatt. Rett feltene som er merket, og send på nytt.
outbox-gave-up-gone = Ikke sendt. Selskapet tar ikke imot dette skjemaet lenger.
outbox-gave-up-not-taken = Ikke sendt. Tjenesten tok ikke imot. Prøv igjen, eller ring oss.
outbox-gave-up-old = Ikke sendt. Det har gått for lang tid siden første forsøk. Prøv igjen hvis det fortsatt gjelder.
outbox-lost = Ikke sendt, og kan ikke leses lenger: enheten har mistet nøkkelen. Skriv på nytt.
# $number: telefonnummer
outbox-call = Haster det? Ring { $number }.
# $count (tall), $titles: hva det er
outbox-unsent = { $count ->
    [one] Dette er ikke sendt, og slettes når du logger ut: { $titles }.
   *[other] { $count } ting er ikke sendt, og slettes når du logger ut: { $titles }.
}
# $what: hvor mange av hva
outbox-lost-work = Enheten har mistet nøkkelen til det du ikke hadde fått sendt: { $what }. Det kan ikke leses lenger. Skriv det på nytt hvis det fortsatt gjelder.
outbox-lost-forms = { $count ->
    [one] ett skjema
   *[other] { $count } skjemaer
}
outbox-lost-inquiries = { $count ->
    [one] én henvendelse
   *[other] { $count } henvendelser
}
outbox-lost-hazards = { $count ->
    [one] én melding om farlig forhold
   *[other] { $count } meldinger om farlige forhold
}
