services-title = Flere tjenester
services-menu-contact = Kontakt oss
services-menu-orders = Bestilling av tjenester
services-menu-inspections = Tilsynsrapporter
services-menu-my-page = Min side
services-customer-service = Kundeservice
services-operations-centre = Driftssentralen, døgnåpen
services-danger = Er det fare for liv? Ring driftssentralen først: { $number }
services-orders-none = Det er ingen skjemaer å fylle ut akkurat nå.
services-button-open = Åpne
services-button-apply = Søk
services-button-order = Bestill
services-button-register = Registrer
services-button-send = Send skjema
services-update-app = Oppdater appen for å fylle ut dette skjemaet.
services-required = Må fylles ut
services-attach = { $count ->
    [one] Inntil { $count } fil
   *[other] Inntil { $count } filer
}
services-inspections-none = Det er ikke gjort noe tilsyn hos deg.
services-result-none = Ingen feil
services-result-faults = Feil som må rettes
services-result-serious = Alvorlige feil
services-report = Åpne rapporten
services-fault-serious = Alvorlig
services-fault-minor = Mindre alvorlig
services-fault-corrected = Rettet { $day }
services-fault-deadline = Frist { $day }
services-fault-overdue = Fristen gikk ut { $day }
services-page-unknown = Siden er ikke hentet ennå. Åpne den når du er på nett.
services-page-not-offered = Nettselskapet tilbyr ikke dette i appen.
