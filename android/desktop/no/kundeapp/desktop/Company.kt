package no.kundeapp.desktop

import java.io.IOException
import java.nio.file.Path

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
        /** A server, or a sandbox in a process of its own. Throws [IOException] when that does not start. */
        fun of(arguments: Arguments): Company = arguments.sandbox?.let { sandbox(it) } ?: Company(arguments.server, process = null)

        private fun sandbox(command: Path): Company {
            val process =
                ProcessBuilder(command.toString(), "sandbox").redirectError(ProcessBuilder.Redirect.INHERIT).start()
            // Its first line says where it answers.
            val line = process.inputReader().readLine() ?: throw IOException("$command sandbox has ended")
            return Company(line.substringAfterLast(' '), process)
        }
    }
}
