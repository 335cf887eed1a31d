package no.kundeapp.android.device

import android.app.Activity
import android.content.Context
import androidx.activity.ComponentActivity

/** What of the phone is the process's and not an Activity's: a question that is open outlives turning. [front] is what it is put above. */
internal class Lasting(
    context: Context,
    front: () -> Activity?,
) {
    val picker = DocumentPicker(context)
    val locator = PhoneLocator(context)
    val lock = PhoneLock(context, front)

    /** Asks from [activity] from now on, which has not been started yet. */
    fun attach(activity: ComponentActivity) {
        picker.attach(activity)
        locator.attach(activity)
        lock.attach(activity)
    }
}
