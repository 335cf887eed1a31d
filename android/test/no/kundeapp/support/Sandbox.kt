package no.kundeapp.support

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.io.File
import java.net.URI
import java.net.URLEncoder
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.time.Instant

/** The grid company in a process of its own: `kundeapp sandbox`, whose clock starts at [now]. */
class Sandbox(
    val now: Instant = NOW,
) : AutoCloseable {
    private val process: Process =
        ProcessBuilder(System.getProperty("kundeapp.command"), "sandbox", "--now", now.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
    private val http = HttpClient.newHttpClient()

    /** Where it answers: its first line says so. */
    val address: String = process.inputReader().readLine().substringAfterLast(' ')

    /** The latest code that came to an e-mail address or number. */
    fun latestCode(recipient: String): String {
        val to = URLEncoder.encode(recipient.filterNot(Char::isWhitespace), Charsets.UTF_8)
        val request = HttpRequest.newBuilder(URI("$address/phone/messages?to=$to")).build()
        val answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body()
        val messages =
            Json
                .parseToJsonElement(answer)
                .jsonObject
                .getValue("messages")
                .jsonArray
        return messages
            .first()
            .jsonObject
            .getValue("code")
            .jsonPrimitive.content
    }

    /** The server is gone. Any number of times. */
    override fun close() {
        process.destroy()
        process.waitFor()
    }

    companion object {
        /** A Friday evening, whose prices for tomorrow are out. */
        val NOW: Instant = Instant.parse("2026-11-20T17:30:00Z")
        val scenarios = File(System.getProperty("kundeapp.scenarios"))
    }
}
