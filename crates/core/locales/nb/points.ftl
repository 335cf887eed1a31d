points-title = Målepunkter
points-count = { $count ->
    [one] { $count } målepunkt
   *[other] { $count } målepunkter
}
points-authorised = Fullmakt
points-household = Bolig
points-holiday-home = Fritidsbolig
points-business = Næring
points-none = Det er ikke registrert noe målepunkt på deg.
points-no-match = Ingen målepunkter passer til søket.
points-gone = Du har ikke lenger tilgang til dette målepunktet. Velg et annet.
