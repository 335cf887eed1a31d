package no.kundeapp.ui.form

/** What a screen of the core that is filled in and sent can do. */
internal class Letter(
    val fill: suspend (field: String, text: String) -> Unit,
    val attach: suspend (field: String, name: String, bytes: ByteArray) -> Unit,
    val detach: suspend (file: Long) -> Unit,
    val discard: suspend () -> Unit,
    /** Whether it is on its way; otherwise something must be corrected. */
    val send: suspend () -> Boolean,
    /** Not asked of a letter that has nothing to agree to. */
    val agree: suspend (field: String, yes: Boolean) -> Unit = { _, _ -> },
)
