overview-title = Oversikt
overview-consumption = Forbruk
overview-production = Produksjon
overview-invoices = Faktura
overview-grid-rent = Nettleie
overview-support = Se din strømstøtte
