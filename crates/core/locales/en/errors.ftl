# Errors that any screen may show. Say what has happened, what works, and what one can do.

error-offline = We cannot reach the network. You see what was fetched last. Check the connection and try again.
error-server-trouble = The service is not answering as it should right now. You see what was fetched last. Try again in a little while.
# $minutes (number): how long to wait
error-server-trouble-wait = { $minutes ->
    [one] The service is busy. You see what was fetched last. Try again in one minute.
   *[other] The service is busy. You see what was fetched last. Try again in { $minutes } minutes.
}
error-prices-late = The prices could not be fetched now. Everything else is up to date. Try again later.
error-maintenance = We are maintaining the service. You see what was fetched last. Try again later.
# $until (instant): when the work is done
error-maintenance-until = We are maintaining the service. We are back { $until }. You see what was fetched last.
error-app-too-old = This version of the app no longer works. Update the app to get new figures. You can still see what was fetched last.
error-session-ended = You are signed out. Sign in again to continue. What has not been sent is kept.
error-not-found = We cannot find what you are looking for. It may have been removed, or you no longer have access.
error-local-data = The app cannot read or save data on this device. Check that there is free space, and restart the app.
error-unexpected = Something went wrong. Try again. Contact customer service if it goes on.
error-storage-full = There is no room for new figures on this device. You see what was fetched last. Free some space and try again.
error-storage-read-only = The app cannot save new figures on this device. You see what was fetched last. Restart the device and try again.
error-data-too-new = The figures on this device were saved by a newer version of the app. Update the app to see them. Nothing has been deleted.
