points-title = Metering points
points-count = { $count ->
    [one] { $count } metering point
   *[other] { $count } metering points
}
points-authorised = Authorised
points-household = Home
points-holiday-home = Holiday home
points-business = Business
points-none = No metering point is registered on you.
points-no-match = No metering point matches the search.
points-gone = You no longer have access to this metering point. Choose another.
