meter-title = My electricity meter
meter-none = We have no details of the meter here.
meter-number = Meter number
meter-kind = Type
meter-kind-smart = Smart meter (AMS)
meter-kind-manual = Meter that is read by hand
meter-model = Model
meter-installed = Installed
meter-phases = Phases
meter-phases-count = { $count ->
    [one] one phase
   *[other] { $count } phases
}
meter-fuse = Main fuse
meter-communication = Values are sent
meter-communication-mobile = over the mobile network
meter-communication-mesh = by radio from meter to meter
meter-communication-none = not at all: you read the meter yourself
meter-communication-other = in another way
meter-last-contact = Last contact
meter-interval = Measured
meter-interval-minutes = { $count ->
    [60] every hour
   *[other] every { $count } minutes
}
meter-han-open = The HAN port is open
meter-han-open-about = Equipment that you connect can read power and consumption at once. We do not see what it does with the numbers.
meter-han-closed = The HAN port is closed
meter-han-closed-about = To connect a display or smart control, we have to open the port first. It costs nothing.
meter-han-none = The meter has no HAN port
meter-han-none-about = You get one when the meter is exchanged for a smart one.
meter-han-order = Ask us to open it
meter-measures = What is measured
meter-measures-import = Energy you take from the grid (kWh)
meter-measures-export = Energy you give to the grid (kWh)
meter-measures-reactive-import = Reactive energy from the grid (kvarh)
meter-measures-reactive-export = Reactive energy to the grid (kvarh)
meter-measures-power = Power right now (kW), on the HAN port only
meter-measures-voltage = Voltage of each phase (V), on the HAN port only
meter-advice = Before you turn off the main switch
