authorisations-title = Give others access
authorisations-about = Whoever is authorised sees consumption, invoices and prices of the metering point as long as the authorisation lasts, but only for your time as a customer.
authorisations-about-received = You see consumption, invoices and prices of the metering point as long as the authorisation lasts.
authorisations-given = Given by you
authorisations-given-none = You have not given anybody access.
authorisations-received = Given to you
authorisations-received-none = Nobody has given you access.
authorisations-active = { $count ->
    [one] { $count } in force
   *[other] { $count } in force
}
authorisations-person = Person
authorisations-board = Board
authorisations-business = Business
authorisations-period = from { $from } to { $to }
authorisations-period-open = from { $from }, until it is withdrawn
authorisations-state = Status
authorisations-state-active = In force
authorisations-state-to-come = Not in force yet
authorisations-state-ended = Ended
authorisations-holder = Has access
authorisations-giver = Given by
authorisations-kind = Kind
authorisations-point = Metering point
authorisations-address = Address
authorisations-from = From
authorisations-to = To
authorisations-until-withdrawn = until it is withdrawn
authorisations-withdraw = Withdraw
authorisations-give = Give access
authorisations-more = Show more
