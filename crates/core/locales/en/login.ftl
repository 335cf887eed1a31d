# Before the tabs: area, login, code.

login-area-title = Your grid
login-area-lead = Choose the area you live in. You can change it later.
login-method-title = Choose how to identify yourself
login-method-bankid = BankID
login-method-bankid-mobile = BankID on mobile
login-method-sms = SMS
login-method-email = E-mail
login-method-code-hint = one-time code
login-method-browser-hint = Sign in with ID-porten
login-mobile-label = Mobile number
login-email-label = E-mail address
login-send-code = Send code
login-code-title = One-time code
# $to (text): where the code was sent, most of it hidden
login-code-sent = We have sent a code of six digits to { $to }.
# $time (time of day): when the code expires
login-code-valid = It is valid until { $time }.
login-code-over = The code cannot be used any more. Ask for a new one.
# $tries (number): how many tries are left
login-code-tries = { $tries ->
    [one] One try left
   *[other] { $tries } tries left
}
login-code-label = Code
login-submit = Sign in
login-resend = Send a new code
# $seconds (number): how long to wait
login-resend-wait = { $seconds ->
    [one] You can ask for a new code in one second.
   *[other] You can ask for a new code in { $seconds } seconds.
}
login-back = Back
login-method-asking = Finding out how you can sign in …
login-method-none = It is not possible to sign in at the moment. Try again later.
login-browser-lead = Finish signing in in the browser, and come back here.
# $time (time of day): when it is too late
login-browser-until = You have time until { $time }.
login-browser-reopen = Open the browser again
login-page-done = You are signed in
login-page-close = You can close this window and go back to where you started.
login-page-failed = You are not signed in
login-out-not-confirmed = You are signed out on this device. We could not reach the service, so the login ends there by itself in a while.
login-ended-expired = Your login has expired. Sign in again.
login-ended-revoked = Your login was ended from somewhere else. Sign in again.
login-ended-key-lost = The device has lost the key to your login, for instance because the screen lock was removed. Sign in again.
# $count (number): how much waits to be sent
login-ended-unsent = { $count ->
    [one] One thing that you wrote has not been sent. It is sent when you sign in again.
   *[other] { $count } things that you wrote have not been sent. They are sent when you sign in again.
}
# $count (number): how much was not sent
login-ended-unsent-lost = { $count ->
    [one] One thing that you had written was not sent and cannot be read any more. Write it again.
   *[other] { $count } things that you had written were not sent and cannot be read any more. Write them again.
}
login-offline = We cannot reach the network. Check the connection and try again.
login-trouble = The login does not answer as it should at the moment. Try again in a while.
login-maintenance = We are working on the service, so nobody can sign in. Try again later.
# $until (instant): when the work is done
login-maintenance-until = We are working on the service, so nobody can sign in now. We are back { $until }.
login-too-old = This version of the app is too old to sign in with. Update the app.
# $number (text): telephone number
login-contact-phone = Call customer service: { $number }
# $address (text): web address
login-contact-web = Find customer service at { $address }

# When a login does not go through
login-problem-invalid-email = Enter a valid e-mail address, for instance name@example.com.
login-problem-invalid-number = Enter a Norwegian mobile number: 8 digits that begin with 4 or 9.
login-problem-foreign-number = We only send codes to Norwegian mobile numbers. Use a Norwegian number, or choose E-mail.
login-problem-malformed-code = The code has six digits. Check the message and enter it again.
login-problem-wrong-code = The code is wrong. Check the message and try again.
# $tries (number): how many tries are left
login-problem-wrong-code-tries = { $tries ->
    [one] The code is wrong. You have one try left.
   *[other] The code is wrong. You have { $tries } tries left.
}
login-problem-code-expired = The code is too old; it is valid for five minutes. Ask for a new code.
login-problem-code-used = The code has been used already. Ask for a new code.
login-problem-code-exhausted = The code was entered wrong too many times. Ask for a new code.
# $minutes (number): how long to wait
login-problem-too-many-codes = { $minutes ->
    [one] You have asked for many codes. Wait one minute before you ask for a new one.
   *[other] You have asked for many codes. Wait { $minutes } minutes before you ask for a new one.
}
login-problem-forgotten = The login took too long. Ask for a new code.
login-problem-not-a-customer = We have no customer with this address or number. Try another e-mail address or mobile number, or contact customer service.
login-problem-method-not-available = This way of signing in cannot be used now. Choose another.
login-problem-wrong-clock = The clock on this device is wrong. Turn on automatic date and time in the settings, and try again.
# $seconds (number): how long to wait
login-problem-resend-too-soon = { $seconds ->
    [one] The code was sent a moment ago. Wait one second before you ask for a new one.
   *[other] The code was sent a moment ago. Wait { $seconds } seconds before you ask for a new one.
}
login-problem-already-signed-in = You are signed in already. Sign out first if you want to sign in as somebody else.

# When a login in the browser does not go through
login-problem-foreign-callback = The answer from the browser belongs to no login that is under way here, or has been used before. If you are not signed in, start again in the app.
login-problem-foreign-issuer = The answer from the browser did not come from your grid company, and was not used. Sign in again, and only in the browser that the app opens.
login-problem-expired = The login took too long. Start again.
login-problem-cancelled = You cancelled the login. Choose how you want to sign in.
login-problem-person-not-a-customer = ID-porten knows you, but we do not find you as a customer. If the agreement is somebody else's, they must sign in or give you access. You can also try SMS or E-mail with the number or address that we have, or contact customer service.
login-problem-bankid-not-available = You cannot sign in this way here. Businesses and housing co-operatives sign in with a code by SMS or E-mail. If you are a private customer, BankID is switched off at the moment; choose another way.
login-problem-level-too-low = The login was not secure enough. Try again with BankID, or choose SMS or E-mail.
login-problem-denied = The login was not accepted. Try again, or choose another way.
login-problem-idporten-away = ID-porten does not answer at the moment. Try again in a few minutes, or choose SMS or E-mail.
login-problem-idporten-not-trusted = The answer from ID-porten could not be verified, so we stopped the login. Try again, or choose SMS or E-mail.
login-problem-server-failed = The login service failed. Try again in a few minutes.
login-problem-asked-wrongly = The app asked for a login in a way that the service does not understand. Update the app, or choose SMS or E-mail.
