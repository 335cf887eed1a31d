package no.kundeapp.ui.chart

/** What is written at the end of a bar: [text], or [brief] where there is no room for all of it. */
data class Mark(
    val text: String,
    val brief: String = text,
)
