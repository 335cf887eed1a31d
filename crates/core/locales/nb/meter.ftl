meter-title = Min strømmåler
meter-none = Vi har ingen opplysninger om måleren her.
meter-number = Målernummer
meter-kind = Type
meter-kind-smart = Smart måler (AMS)
meter-kind-manual = Måler som leses av
meter-model = Modell
meter-installed = Satt opp
meter-phases = Faser
meter-phases-count = { $count ->
    [one] én fase
   *[other] { $count } faser
}
meter-fuse = Hovedsikring
meter-communication = Måledata sendes
meter-communication-mobile = over mobilnettet
meter-communication-mesh = med radio fra måler til måler
meter-communication-none = ikke: du leser av selv
meter-communication-other = på en annen måte
meter-last-contact = Sist kontakt
meter-interval = Måles
meter-interval-minutes = { $count ->
    [60] hver time
   *[other] hvert { $count }. minutt
}
meter-han-open = HAN-porten er åpen
meter-han-open-about = Utstyr som du kobler til, kan lese effekt og forbruk med en gang. Vi ser ikke hva utstyret gjør med tallene.
meter-han-closed = HAN-porten er lukket
meter-han-closed-about = Vil du koble til en skjerm eller smart styring, må vi åpne porten først. Det koster ingenting.
meter-han-none = Måleren har ingen HAN-port
meter-han-none-about = Du får en når måleren byttes til en smart måler.
meter-han-order = Be om åpning
meter-measures = Dette måles
meter-measures-import = Strøm du tar fra nettet (kWh)
meter-measures-export = Strøm du gir til nettet (kWh)
meter-measures-reactive-import = Reaktiv energi fra nettet (kvarh)
meter-measures-reactive-export = Reaktiv energi til nettet (kvarh)
meter-measures-power = Effekt akkurat nå (kW), bare på HAN-porten
meter-measures-voltage = Spenning i hver fase (V), bare på HAN-porten
meter-advice = Før du slår av hovedbryteren
