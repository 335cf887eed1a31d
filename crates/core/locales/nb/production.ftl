production-title = Produksjon
production-empty = Det er ingen verdier for strøm ut på nettet fra dette målepunktet ennå.
production-total = Produksjon
production-credited = Godskrevet på nettleien
production-spoken = Produksjon { $period }: { $energy }. Høyest: { $name }, { $highest }.
production-spoken-nothing = Produksjon { $period }: ingen verdier.
