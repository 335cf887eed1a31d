overview-title = Overview
overview-consumption = Consumption
overview-production = Production
overview-invoices = Invoices
overview-grid-rent = Grid rent
overview-support = Your electricity support
