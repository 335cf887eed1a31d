form-title = Bestilling av tjenester
form-button-open = Åpne
form-button-apply = Søk
form-button-order = Bestill
form-button-register = Registrer
form-button-send = Send
form-update-app = Oppdater appen for å fylle ut dette skjemaet.
form-from-page = Dette skjemaet åpner du fra siden det gjelder, under Flere tjenester.
# Det som er sendt fra en side, og som siden ikke viser ennå.
form-link-waiting = Sendes når det er nett.
form-link-received = Mottatt. Siden viser det så snart den er oppdatert.
# $count (tall): hvor mange felt som må rettes
form-problem = { $count ->
    [one] Rett ett felt før du sender.
   *[other] Rett { $count } felt før du sender.
}
form-hint-required = Må fylles ut
form-hint-longest = Inntil { $most } tegn
form-hint-files = { $count ->
    [one] Inntil én fil
   *[other] Inntil { $count } filer
}
form-file-size = { $size } kB
# Hva som er galt med et felt, og hva man gjør med det.
form-fault-required = Dette må fylles ut.
form-fault-too-long = Teksten kan ha inntil { $most } tegn. Gjør den kortere.
form-fault-one-line = Skriv alt på én linje.
form-fault-not-a-number = Skriv et tall, for eksempel 12 eller 12,5.
form-fault-too-small = Tallet må være { $least } eller mer.
form-fault-too-large = Tallet må være { $most } eller mindre.
form-fault-not-an-email = Sjekk e-postadressen. Den skal se ut som navn@eksempel.no.
form-fault-not-a-phone = Sjekk telefonnummeret. Det skal ha minst 8 siffer.
form-fault-not-a-date = Velg en dato.
form-fault-too-early = Velg i dag eller en senere dag.
form-fault-too-late = Velg i dag eller en tidligere dag.
form-fault-not-a-choice = Velg ett av alternativene.
form-fault-wrong-length = Nummeret har feil antall siffer.
form-fault-not-digits = Nummeret skal bare ha siffer.
form-fault-check-digit = Nummeret stemmer ikke. Sjekk sifrene.
form-fault-not-your-point = Velg et av målepunktene dine.
form-fault-not-a-place = Oppgi en posisjon i Norge som grader nord og øst, for eksempel 60.393, 5.324.
form-fault-too-many-files = { $most ->
    [0] Her kan du ikke legge ved filer.
    [one] Du kan legge ved én fil.
   *[other] Du kan legge ved inntil { $most } filer.
}
form-fault-unknown-file = En fil kom ikke frem. Legg den ved på nytt.
form-fault-wrong-kind = Filtypen kan ikke brukes her. Bilder må være JPEG eller PNG, dokumenter PDF.
form-fault-file-too-large = Filen er for stor. Den kan være inntil 8 MB.
form-fault-other = Dette ble ikke godtatt. Sjekk feltet og prøv igjen.
# Hva vi ikke tok imot, når det er vi som vet mer enn skjemaet.
form-refused = Vi kunne ikke ta imot dette. Sjekk det og prøv igjen.
form-refused-reference = Dette kan ikke endres lenger. Gå tilbake og se hva som står på siden nå.
form-refused-too-small = Tallet er lavere enn det vi har fra før. Sjekk det og prøv igjen.
form-refused-too-large = Tallet er høyere enn vi kan ta imot. Sjekk det og prøv igjen.
form-refused-too-early = Velg en senere dag.
form-refused-too-late = Velg en tidligere dag.
