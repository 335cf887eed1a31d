form-title = Order a service
form-button-open = Open
form-button-apply = Apply
form-button-order = Order
form-button-register = Register
form-button-send = Send
form-update-app = Update the app to fill in this form.
form-from-page = Open this form from the page that it is about, under More services.
# What was sent from a page, and what the page does not show yet.
form-link-waiting = Will be sent when there is a network.
form-link-received = Received. The page shows it as soon as it is up to date.
# $count (number): how many fields must be corrected
form-problem = { $count ->
    [one] Correct one field before you send.
   *[other] Correct { $count } fields before you send.
}
form-hint-required = Required
form-hint-longest = Up to { $most } characters
form-hint-files = { $count ->
    [one] Up to one file
   *[other] Up to { $count } files
}
form-file-size = { $size } kB
# What is wrong with a field, and what to do about it.
form-fault-required = This must be filled in.
form-fault-too-long = The text can have up to { $most } characters. Make it shorter.
form-fault-one-line = Write everything on one line.
form-fault-not-a-number = Write a number, such as 12 or 12.5.
form-fault-too-small = The number must be { $least } or more.
form-fault-too-large = The number must be { $most } or less.
form-fault-not-an-email = Check the e-mail address. It should look like name@example.com.
form-fault-not-a-phone = Check the phone number. It must have at least 8 digits.
form-fault-not-a-date = Choose a date.
form-fault-too-early = Choose today or a later day.
form-fault-too-late = Choose today or an earlier day.
form-fault-not-a-choice = Choose one of the alternatives.
form-fault-wrong-length = The number has the wrong number of digits.
form-fault-not-digits = The number can only have digits.
form-fault-check-digit = The number is not right. Check the digits.
form-fault-not-your-point = Choose one of your metering points.
form-fault-not-a-place = Give a position in Norway as degrees north and east, such as 60.393, 5.324.
form-fault-too-many-files = { $most ->
    [0] No files can be attached here.
    [one] You can attach one file.
   *[other] You can attach up to { $most } files.
}
form-fault-unknown-file = A file did not arrive. Attach it again.
form-fault-wrong-kind = This kind of file cannot be used here. Pictures must be JPEG or PNG, documents PDF.
form-fault-file-too-large = The file is too large. It can be up to 8 MB.
form-fault-other = This was not accepted. Check the field and try again.
# What we did not take, when we know more than the form does.
form-refused = We could not take this. Check it and try again.
form-refused-reference = This can no longer be changed. Go back and see what the page says now.
form-refused-too-small = The number is lower than the one we have from before. Check it and try again.
form-refused-too-large = The number is higher than we can take. Check it and try again.
form-refused-too-early = Choose a later day.
form-refused-too-late = Choose an earlier day.
