production-title = Production
production-empty = There are no values of power fed into the grid from this metering point yet.
production-total = Production
production-credited = Credited on the grid rent
production-spoken = Production { $period }: { $energy }. Highest: { $name }, { $highest }.
production-spoken-nothing = Production { $period }: no values.
