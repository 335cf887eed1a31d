package no.kundeapp.desktop

import java.io.IOException
import java.nio.file.Path
import kotlin.concurrent.thread

/** The grid company that the window talks to. */
class Company private constructor(
    /** Where it answers; null for the company's own server. */
    val address: String?,
    private val process: Process?,
) : AutoCloseable {
    /** Ends a sandbox with the window that it was for. */
    override fun close() {
        process?.destroy()
        process?.waitFor()
    }

    companion object {
        /**
         * A server, or a sandbox in a process of its own, which [tell]s where its codes arrive and whom one can be. Throws
         * [IOException] when it does not start.
         */
        fun of(
            arguments: Arguments,
            tell: (String) -> Unit = {},
        ): Company = arguments.sandbox?.let { sandbox(it, arguments.now, tell) } ?: Company(arguments.server, process = null)

        private fun sandbox(
            command: Path,
            now: String?,
            tell: (String) -> Unit,
        ): Company {
            val words = listOf(command.toString(), "sandbox") + now?.let { listOf("--now", it) }.orEmpty()
            val process = ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start()
            val lines = process.inputReader()
            // Its first line says where it answers.
            val line = lines.readLine() ?: throw IOException("$command sandbox has ended")
            thread(isDaemon = true) { lines.forEachLine(tell) }
            return Company(line.substringAfterLast(' '), process)
        }
    }
}
