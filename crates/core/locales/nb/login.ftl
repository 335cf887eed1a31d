# Før fanene: nett, innlogging, kode.

login-area-title = Ditt strømnett
login-area-lead = Velg området du bor i. Du kan endre det senere.
login-method-title = Velg identifiseringsmetode
login-method-bankid = BankID
login-method-bankid-mobile = BankID på mobil
login-method-sms = SMS
login-method-email = E-post
login-method-code-hint = engangskode
login-method-browser-hint = Logg inn med ID-porten
login-mobile-label = Mobilnummer
login-email-label = E-postadresse
login-send-code = Send kode
login-code-title = Engangskode
# $to (tekst): hvor koden ble sendt, med det meste skjult
login-code-sent = Vi har sendt en kode på seks siffer til { $to }.
# $time (klokkeslett): når koden går ut
login-code-valid = Den gjelder til { $time }.
login-code-over = Koden kan ikke brukes lenger. Be om en ny.
# $tries (tall): hvor mange forsøk som er igjen
login-code-tries = { $tries ->
    [one] Ett forsøk igjen
   *[other] { $tries } forsøk igjen
}
login-code-label = Kode
login-submit = Logg inn
login-resend = Send ny kode
# $seconds (tall): hvor lenge man må vente
login-resend-wait = { $seconds ->
    [one] Du kan be om en ny kode om ett sekund.
   *[other] Du kan be om en ny kode om { $seconds } sekunder.
}
login-back = Tilbake
login-method-asking = Henter måtene du kan logge inn på …
login-method-none = Det er ikke mulig å logge inn akkurat nå. Prøv igjen senere.
login-browser-lead = Fullfør innloggingen i nettleseren, og kom tilbake hit.
# $time (klokkeslett): når det er for sent
login-browser-until = Du har tid til { $time }.
login-browser-reopen = Åpne nettleseren igjen
login-page-done = Du er logget inn
login-page-close = Du kan lukke dette vinduet og gå tilbake til der du startet.
login-page-failed = Du er ikke logget inn
login-out-not-confirmed = Du er logget ut på denne enheten. Vi fikk ikke kontakt med tjenesten, så innloggingen avsluttes der av seg selv om litt.
login-ended-expired = Innloggingen er utløpt. Logg inn på nytt.
login-ended-revoked = Innloggingen ble avsluttet fra et annet sted. Logg inn på nytt.
login-ended-key-lost = Enheten har mistet nøkkelen til innloggingen, for eksempel fordi skjermlåsen er fjernet. Logg inn på nytt.
# $count (tall): hvor mye som venter på å bli sendt
login-ended-unsent = { $count ->
    [one] Én ting du har skrevet, er ikke sendt. Den sendes når du logger inn igjen.
   *[other] { $count } ting du har skrevet, er ikke sendt. De sendes når du logger inn igjen.
}
# $count (tall): hvor mye som ikke ble sendt
login-ended-unsent-lost = { $count ->
    [one] Én ting du hadde skrevet, ble ikke sendt og kan ikke leses lenger. Skriv den på nytt.
   *[other] { $count } ting du hadde skrevet, ble ikke sendt og kan ikke leses lenger. Skriv dem på nytt.
}
login-offline = Vi får ikke kontakt med nettet. Sjekk forbindelsen og prøv igjen.
login-trouble = Innloggingen svarer ikke som den skal akkurat nå. Prøv igjen om litt.
login-maintenance = Vi vedlikeholder tjenesten nå, så ingen kan logge inn. Prøv igjen senere.
# $until (tidspunkt): når arbeidet er ferdig
login-maintenance-until = Vi vedlikeholder tjenesten, så ingen kan logge inn nå. Vi er tilbake { $until }.
login-too-old = Denne versjonen av appen er for gammel til å logge inn med. Oppdater appen.
# $number (tekst): telefonnummer
login-contact-phone = Ring kundeservice: { $number }
# $address (tekst): nettadresse
login-contact-web = Finn kundeservice på { $address }

# Når innloggingen ikke går
login-problem-invalid-email = Skriv en gyldig e-postadresse, for eksempel navn@example.com.
login-problem-invalid-number = Skriv et norsk mobilnummer: 8 siffer som begynner med 4 eller 9.
login-problem-foreign-number = Vi sender bare koder til norske mobilnumre. Bruk et norsk nummer, eller velg E-post.
login-problem-malformed-code = Koden har seks siffer. Se etter i meldingen og skriv den på nytt.
login-problem-wrong-code = Koden er feil. Se etter i meldingen og prøv igjen.
# $tries (tall): hvor mange forsøk som er igjen
login-problem-wrong-code-tries = { $tries ->
    [one] Koden er feil. Du har ett forsøk igjen.
   *[other] Koden er feil. Du har { $tries } forsøk igjen.
}
login-problem-code-expired = Koden er for gammel; den gjelder i fem minutter. Be om en ny kode.
login-problem-code-used = Koden er allerede brukt. Be om en ny kode.
login-problem-code-exhausted = Koden er skrevet feil for mange ganger. Be om en ny kode.
# $minutes (tall): hvor lenge man må vente
login-problem-too-many-codes = { $minutes ->
    [one] Du har bedt om mange koder. Vent ett minutt før du ber om en ny.
   *[other] Du har bedt om mange koder. Vent { $minutes } minutter før du ber om en ny.
}
login-problem-forgotten = Innloggingen tok for lang tid. Be om en ny kode.
login-problem-not-a-customer = Vi har ingen kunde med denne adressen eller dette nummeret. Prøv en annen e-postadresse eller et annet mobilnummer, eller ta kontakt med kundeservice.
login-problem-method-not-available = Denne måten å logge inn på kan ikke brukes nå. Velg en annen.
login-problem-wrong-clock = Klokken på enheten går feil. Slå på automatisk dato og klokkeslett i innstillingene, og prøv igjen.
# $seconds (tall): hvor lenge man må vente
login-problem-resend-too-soon = { $seconds ->
    [one] Koden er nettopp sendt. Vent ett sekund før du ber om en ny.
   *[other] Koden er nettopp sendt. Vent { $seconds } sekunder før du ber om en ny.
}
login-problem-already-signed-in = Du er logget inn allerede. Logg ut først hvis du vil logge inn som en annen.

# Når innloggingen i nettleseren ikke går
login-problem-foreign-callback = Svaret fra nettleseren hører ikke til en innlogging som er i gang her, eller det er brukt før. Er du ikke logget inn, start på nytt i appen.
login-problem-foreign-issuer = Svaret fra nettleseren kom ikke fra nettselskapet ditt, og er ikke brukt. Logg inn på nytt, og bare i nettleseren som appen åpner.
login-problem-expired = Innloggingen tok for lang tid. Start på nytt.
login-problem-cancelled = Du avbrøt innloggingen. Velg hvordan du vil logge inn.
login-problem-person-not-a-customer = ID-porten kjenner deg, men vi finner deg ikke som kunde. Står avtalen på noen andre, må de logge inn eller gi deg tilgang. Du kan også prøve SMS eller E-post med nummeret eller adressen vi har, eller ta kontakt med kundeservice.
login-problem-bankid-not-available = Du kan ikke logge inn slik her. Bedrifter og borettslag logger inn med kode på SMS eller E-post. Er du privatkunde, er BankID slått av akkurat nå; velg en annen måte.
login-problem-level-too-low = Innloggingen var ikke sikker nok. Prøv igjen med BankID, eller velg SMS eller E-post.
login-problem-denied = Innloggingen ble ikke godtatt. Prøv igjen, eller velg en annen måte.
login-problem-idporten-away = ID-porten svarer ikke akkurat nå. Prøv igjen om noen minutter, eller velg SMS eller E-post.
login-problem-idporten-not-trusted = Svaret fra ID-porten kunne ikke bekreftes, så vi stoppet innloggingen. Prøv igjen, eller velg SMS eller E-post.
login-problem-server-failed = Innloggingstjenesten feilet. Prøv igjen om noen minutter.
login-problem-asked-wrongly = Appen ba om innlogging på en måte som tjenesten ikke forstår. Oppdater appen, eller velg SMS eller E-post.
