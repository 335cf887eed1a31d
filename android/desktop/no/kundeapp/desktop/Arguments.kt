package no.kundeapp.desktop

import java.nio.file.Path

/** What the window is opened with. */
data class Arguments(
    val home: Path,
    val server: String?,
    val language: String,
) {
    companion object {
        /** Reads `--home DIR`, `--server URL` and `--language TAG`; throws [IllegalArgumentException] at anything else. */
        fun parse(arguments: List<String>): Arguments {
            val given =
                arguments.chunked(2).associate { pair ->
                    require(pair.size == 2 && pair[0] in NAMES) { "usage: kundeapp-desktop [--home DIR] [--server URL] [--language TAG]" }
                    pair[0] to pair[1]
                }
            val home = given["--home"] ?: Path.of(System.getProperty("user.home"), ".local", "share", "kundeapp-desktop").toString()
            return Arguments(
                Path.of(home),
                given["--server"],
                given["--language"] ?: java.util.Locale
                    .getDefault()
                    .toLanguageTag(),
            )
        }

        private val NAMES = setOf("--home", "--server", "--language")
    }
}
