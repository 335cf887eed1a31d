outbox-title = Sent and not sent
outbox-none = You have not sent anything yet.
outbox-kind-form = Form
outbox-kind-inquiry = Inquiry
outbox-kind-hazard = Hazard
outbox-draft = Draft. Not sent.
outbox-waiting = Not sent yet. It is sent as soon as you are online and logged in.
outbox-waiting-open = Not sent yet. It is sent as soon as you are online.
outbox-sending = Not sent yet. An attempt is under way.
# $case: case number, $when: instant
outbox-sent = Received { $when }. Case number { $case }
outbox-refused = Not received. Correct the marked fields and send again.
outbox-gave-up-gone = Not sent. The company does not take this form any more.
outbox-gave-up-not-taken = Not sent. The service did not take it. Try again, or call us.
outbox-gave-up-old = Not sent. Too much time has passed since the first attempt. Try again if it still matters.
outbox-lost = Not sent, and cannot be read any more: this device has lost the key. Write it again.
# $number: phone number
outbox-call = Is it urgent? Call { $number }.
# $count (number), $titles: what it is
outbox-unsent = { $count ->
    [one] This has not been sent, and is deleted when you log out: { $titles }.
   *[other] { $count } things have not been sent, and are deleted when you log out: { $titles }.
}
# $what: how many of what
outbox-lost-work = This device has lost the key to what you had not sent: { $what }. It cannot be read any more. Write it again if it still matters.
outbox-lost-forms = { $count ->
    [one] one form
   *[other] { $count } forms
}
outbox-lost-inquiries = { $count ->
    [one] one inquiry
   *[other] { $count } inquiries
}
outbox-lost-hazards = { $count ->
    [one] one hazard report
   *[other] { $count } hazard reports
}
