# Feil som kan vise seg på alle skjermer. Si hva som har skjedd, hva som virker, og hva man kan gjøre.

error-offline = Vi får ikke kontakt med nettet. Du ser det som ble hentet sist. Sjekk forbindelsen og prøv igjen.
error-server-trouble = Tjenesten svarer ikke som den skal akkurat nå. Du ser det som ble hentet sist. Prøv igjen om litt.
# $minutes (tall): hvor lenge man bør vente
error-server-trouble-wait = { $minutes ->
    [one] Tjenesten har mye å gjøre. Du ser det som ble hentet sist. Prøv igjen om ett minutt.
   *[other] Tjenesten har mye å gjøre. Du ser det som ble hentet sist. Prøv igjen om { $minutes } minutter.
}
error-prices-late = Prisene kunne ikke hentes nå. Alt annet er oppdatert. Prøv igjen senere.
error-maintenance = Vi vedlikeholder tjenesten nå. Du ser det som ble hentet sist. Prøv igjen senere.
# $until (tidspunkt): når arbeidet er ferdig
error-maintenance-until = Vi vedlikeholder tjenesten. Vi er tilbake { $until }. Du ser det som ble hentet sist.
error-app-too-old = Denne versjonen av appen virker ikke lenger. Oppdater appen for å hente nye tall. Du kan fortsatt se det som ble hentet sist.
error-session-ended = Du er logget ut. Logg inn på nytt for å fortsette. Det du ikke har fått sendt, er tatt vare på.
error-not-found = Vi finner ikke det du ser etter. Det kan være fjernet, eller du har ikke lenger tilgang.
error-local-data = Appen får ikke lest eller lagret data på denne enheten. Sjekk at det er ledig plass, og start appen på nytt.
error-unexpected = Noe gikk galt. Prøv igjen. Ta kontakt med kundeservice hvis det fortsetter.
error-storage-full = Det er ikke plass til nye tall på denne enheten. Du ser det som ble hentet sist. Frigjør plass og prøv igjen.
error-storage-read-only = Appen får ikke lagret nye tall på denne enheten. Du ser det som ble hentet sist. Start enheten på nytt og prøv igjen.
error-data-too-new = Tallene på denne enheten ble lagret av en nyere versjon av appen. Oppdater appen for å se dem. Ingenting er slettet.
