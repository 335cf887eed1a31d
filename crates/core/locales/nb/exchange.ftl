exchange-title = Målerbytte
exchange-none = Det er ikke avtalt noe målerbytte hos deg.
exchange-booked = Avtalt
exchange-passed = Tiden er passert
exchange-done = Utført
exchange-cancelled = Avlyst
exchange-reason = Hvorfor
exchange-window = Montøren kommer
exchange-state = Status
exchange-power-off = Strømmen er borte
exchange-minutes = { $count ->
    [one] ca. { $count } minutt
   *[other] ca. { $count } minutter
}
exchange-presence = Må noen være hjemme?
exchange-presence-yes = Ja, montøren må inn
exchange-presence-no = Nei, måleren står utvendig
exchange-change = Be om en annen tid
exchange-asked = Du har bedt om
exchange-other-times = Andre tider
