reading-title = Meter reading
reading-not-needed = The meter here sends its values by itself. You need not read it.
reading-next = Next reading { $day }
reading-missed = The meter should have been read on { $day }
reading-missed-detail = Read it as soon as you can. Without a reading we estimate what you have used.
reading-days-left = { $count ->
    [0] today
    [one] in { $count } day
   *[other] in { $count } days
}
reading-billed = Billed
reading-billed-in-advance = { $count ->
    [3] quarterly in advance, settled when the year is over
   *[other] in advance every { $count } months, settled when the year is over
}
reading-billed-in-arrears = { $count ->
    [one] monthly in arrears
    [2] every second month in arrears
    [3] quarterly in arrears
   *[other] every { $count } months in arrears
}
reading-also = Also read it
reading-by-season = when you arrive, and when the season ends
reading-payment = Payment due
reading-payment-day = on day { $from } of the month
reading-payment-days = between day { $from } and day { $to } of the month
reading-efaktura = eFaktura
reading-efaktura-yes = yes
reading-efaktura-no = no
reading-discount = Off for reading in time
reading-discount-amounts = { $each } a reading, at most { $most } a year
reading-reminder = Reminder
reading-reminder-none = not ordered
reading-reminder-email = { $count ->
    [one] e-mail the day before
   *[other] e-mail { $count } days before
}
reading-reminder-sms = { $count ->
    [one] SMS the day before
   *[other] SMS { $count } days before
}
reading-kind-read = Read
reading-kind-estimated = Estimated
reading-kind-calculated = Calculated
reading-problem-number = Type the reading as whole kilowatt-hours, digits only.
reading-problem-first = We know no earlier reading, and cannot work out the invoice.
reading-problem-lower = The reading is lower than the one before, which was { $value }.
reading-unusual = This is much more than you usually use. Look at the meter once more.
reading-period = { $from } to { $to }: { $energy }
reading-preview-year = Settlement so far this year
reading-preview-year-note = This is what the settlement would be if the year ended today. Use is spread evenly, and what was billed in advance for the same days is taken off.
reading-preview-next = Next invoice
reading-preview-next-note = This is what the invoice will be if this reading holds. Use is spread evenly over the days.
reading-billed-before = Billed in advance
reading-sum = To pay
reading-sum-credit = In your favour
reading-preview-title = What will the next invoice be?
reading-preview-label = Meter reading today, whole kWh
reading-deliver = Deliver a reading
# $value: the reading with its unit
reading-deliver-value = Deliver { $value }
