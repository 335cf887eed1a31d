exchange-title = Meter exchange
exchange-none = No meter exchange has been arranged at your place.
exchange-booked = Arranged
exchange-passed = The time has passed
exchange-done = Done
exchange-cancelled = Cancelled
exchange-reason = Why
exchange-window = The fitter comes
exchange-state = Status
exchange-power-off = Power is off for
exchange-minutes = { $count ->
    [one] about { $count } minute
   *[other] about { $count } minutes
}
exchange-presence = Does somebody have to be there?
exchange-presence-yes = Yes, the fitter has to come in
exchange-presence-no = No, the meter is outside
exchange-change = Ask for another time
exchange-asked = You have asked for
exchange-other-times = Other times
