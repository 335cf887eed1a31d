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
# $minutes (number): how long the code is valid
login-code-sent = { $minutes ->
    [one] We have sent you a code of six digits. It is valid for one minute.
   *[other] We have sent you a code of six digits. It is valid for { $minutes } minutes.
}
login-code-label = Code
login-submit = Sign in
login-resend = Send a new code
login-back = Back
login-out = Sign out
login-out-not-confirmed = You are signed out on this device. We could not reach the service, so the login ends there by itself in a while.
login-ended-expired = Your login has expired. Sign in again.
login-ended-revoked = Your login was ended from somewhere else. Sign in again.
login-ended-key-lost = The device has lost the key to your login, for instance because the screen lock was removed. Sign in again.

# When a login does not go through
login-problem-invalid-address = Enter a valid e-mail address or a Norwegian mobile number of 8 digits.
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
