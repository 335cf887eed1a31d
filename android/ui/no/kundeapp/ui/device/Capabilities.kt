package no.kundeapp.ui.device

import kotlinx.coroutines.flow.StateFlow

/** Has the customer choose files of the device. */
interface FilePicker {
    /** A file of one of the media types [accept]; null when the customer chose none. */
    suspend fun pick(accept: List<String>): PickedFile?

    /** The file of a [pick] whose screen was made anew before the customer had chosen; null when there is none. */
    suspend fun resumed(): PickedFile? = null
}

/** A file that the customer chose. */
class PickedFile(
    val name: String,
    val bytes: ByteArray,
)

/** The device's way to tell who holds it: fingerprint, face or code. */
interface DeviceLock {
    /** Whether somebody has shown who they are since the app was last left. Not kept when the process ends. */
    val open: StateFlow<Boolean>

    /** Asks them to, under [title]. What comes of it stands in [open]. */
    suspend fun unlock(title: String)

    /** They have, by a login: [open] until the app is left. */
    fun shown() = Unit
}

/** Hands files over to the customer. */
interface Exports {
    /** Gives [write] an empty folder, and the files that it wrote to the customer. */
    suspend fun hand(write: suspend (folder: String) -> List<String>)
}

/** Tells where the device is. */
interface Locator {
    /** Null when it does not know, or the customer will not have it told. */
    suspend fun locate(): Position?
}

/** Degrees north and east of WGS 84, as decimal numbers with a point. */
class Position(
    val latitude: String,
    val longitude: String,
)
