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
# $minutes (tall): hvor lenge koden gjelder
login-code-sent = { $minutes ->
    [one] Vi har sendt deg en kode på seks siffer. Den gjelder i ett minutt.
   *[other] Vi har sendt deg en kode på seks siffer. Den gjelder i { $minutes } minutter.
}
login-code-label = Kode
login-submit = Logg inn
login-resend = Send ny kode
login-back = Tilbake
login-out = Logg ut
login-out-not-confirmed = Du er logget ut på denne enheten. Vi fikk ikke kontakt med tjenesten, så innloggingen avsluttes der av seg selv om litt.
login-ended-expired = Innloggingen er utløpt. Logg inn på nytt.
login-ended-revoked = Innloggingen ble avsluttet fra et annet sted. Logg inn på nytt.
login-ended-key-lost = Enheten har mistet nøkkelen til innloggingen, for eksempel fordi skjermlåsen er fjernet. Logg inn på nytt.

# Når innloggingen ikke går
login-problem-invalid-address = Skriv en gyldig e-postadresse eller et norsk mobilnummer med 8 siffer.
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
