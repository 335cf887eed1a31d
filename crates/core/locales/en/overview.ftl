overview-title = Overview
overview-consumption = Consumption
overview-production = Production
overview-invoices = Invoices
