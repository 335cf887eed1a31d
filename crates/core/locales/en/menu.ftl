menu-settings = Settings
menu-log-out = Log out
menu-log-in-first = Log in first
menu-deadlines = { $count ->
    [one] { $count } deadline
   *[other] { $count } deadlines
}
menu-deadlines-passed = { $count ->
    [one] { $count } deadline has passed
   *[other] { $count } deadlines have passed
}
menu-given = { $count } given
menu-received = { $count } received
menu-ports-open = { $count ->
    [one] { $count } HAN port is open
   *[other] { $count } HAN ports are open
}
menu-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
