menu-settings = Innstillinger
menu-log-out = Logg ut
menu-log-in-first = Logg inn først
menu-deadlines = { $count ->
    [one] { $count } frist
   *[other] { $count } frister
}
menu-deadlines-passed = { $count ->
    [one] { $count } frist har gått ut
   *[other] { $count } frister har gått ut
}
menu-given = { $count } gitt
menu-received = { $count } mottatt
menu-ports-open = { $count ->
    [one] { $count } HAN-port er åpen
   *[other] { $count } HAN-porter er åpne
}
menu-cases = { $count ->
    [one] { $count } sak
   *[other] { $count } saker
}
