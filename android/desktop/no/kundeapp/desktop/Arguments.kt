package no.kundeapp.desktop

import java.nio.file.Path
import java.util.Locale

/** What the window is opened with. */
data class Arguments(
    val home: Path,
    val server: String?,
    val sandbox: Path?,
    /** The sandbox's time at its start; the computer's when there is none. */
    val now: String?,
    val language: String,
) {
    companion object {
        /**
         * Reads `--home DIR`, `--server URL` or `--sandbox COMMAND` (the command `kundeapp`, which then plays the company, on another day
         * with `--now INSTANT`), and `--language TAG`; throws [IllegalArgumentException] at anything else.
         */
        fun parse(arguments: List<String>): Arguments {
            val given =
                arguments.chunked(2).associate { pair ->
                    require(pair.size == 2 && pair[0] in NAMES) { USAGE }
                    pair[0] to pair[1]
                }
            require(given[SERVER] == null || given[SANDBOX] == null) { USAGE }
            require(given[NOW] == null || given[SANDBOX] != null) { USAGE }
            return Arguments(
                home = Path.of(given[HOME] ?: Path.of(System.getProperty("user.home"), ".local", "share", "kundeapp-desktop").toString()),
                server = given[SERVER],
                sandbox = given[SANDBOX]?.let { Path.of(it) },
                now = given[NOW],
                language = given[LANGUAGE] ?: Locale.getDefault().toLanguageTag(),
            )
        }

        private const val HOME = "--home"
        private const val SERVER = "--server"
        private const val SANDBOX = "--sandbox"
        private const val NOW = "--now"
        private const val LANGUAGE = "--language"
        private const val USAGE = "usage: kundeapp-desktop [--home DIR] [--server URL | --sandbox COMMAND [--now INSTANT]] [--language TAG]"
        private val NAMES = setOf(HOME, SERVER, SANDBOX, NOW, LANGUAGE)
    }
}
