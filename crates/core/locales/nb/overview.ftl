overview-title = Oversikt
overview-consumption = Forbruk
overview-production = Produksjon
overview-invoices = Faktura
