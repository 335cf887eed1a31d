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
import java.nio.file.Path
import java.time.Instant

/** The grid company in a process of its own: `kundeapp sandbox`, whose clock starts at [now]. From a [database] it goes on. */
class Sandbox(
    val now: Instant = NOW,
    port: Int = 0,
    database: Path? = null,
) : AutoCloseable {
    private val process: Process =
        ProcessBuilder(
            listOf(System.getProperty("kundeapp.command"), "sandbox", "--allow-faults", "--now", "$now", "--port", "$port") +
                database?.let { listOf("--database", "$it") }.orEmpty(),
        ).redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
    private val http = HttpClient.newHttpClient()

    /** Where it answers: its first line says so. */
    val address: String = process.inputReader().readLine().substringAfterLast(' ')

    val port: Int get() = URI(address).port

    /** Whom one can be at ID-porten, as far as the lines that tell it were read. */
    private val persons = mutableListOf<Person>()

    /** Somebody whom the double of ID-porten knows. */
    class Person(
        val pid: String,
        val mobile: String,
        val born: String,
    )

    /** The person with a mobile number, from the sandbox's lines: `Name: pid, mobile number, born date`. */
    fun person(mobile: String): Person {
        while (persons.none { it.mobile == mobile }) {
            val line = requireNotNull(process.inputReader().readLine()) { "nobody has $mobile" }
            PERSON.find(line)?.destructured?.let { (pid, number, born) -> persons += Person(pid, number, born) }
        }
        return persons.first { it.mobile == mobile }
    }

    /** Tells the company that a customer's phone is lost. */
    fun losePhone(owner: String) {
        post("phone/lost", mapOf("of" to owner))
    }

    /** Has the company's operator do something: `maintenance`, `oldest-app`, `fault` or `mend`. */
    fun operate(
        what: String,
        with: Map<String, String> = emptyMap(),
    ) = post("operator/$what", with)

    private fun post(
        path: String,
        with: Map<String, String>,
    ) {
        val query = with.map { (name, value) -> "$name=${URLEncoder.encode(value, Charsets.UTF_8)}" }.joinToString("&")
        val request = HttpRequest.newBuilder(URI("$address/$path?$query")).POST(HttpRequest.BodyPublishers.noBody()).build()
        val status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()
        check(status == 204) { "$path: $status" }
    }

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
        private val PERSON = Regex("""(\d{11}), mobile (\d+), born (\S+)""")
        val scenarios = File(System.getProperty("kundeapp.scenarios"))
    }
}
