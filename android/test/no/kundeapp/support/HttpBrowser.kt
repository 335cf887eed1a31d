package no.kundeapp.support

import no.kundeapp.core.Browser
import java.net.URI
import java.net.URLEncoder
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit

/** An HTTP client that stands in for the customer's browser at the sandbox's pages: cookies, redirects within it, its forms. */
class HttpBrowser(
    private val sandbox: Sandbox,
) : Browser {
    private val http = HttpClient.newHttpClient()
    private val cookies = mutableMapOf<String, String>()
    private val opened = LinkedBlockingQueue<String>()

    override fun open(address: String) {
        opened += address
    }

    /** Identifies with BankID at the page that the app has opened; the address at which the browser comes back to the app. */
    fun bankId(person: Sandbox.Person): String = submit("action" to "login", "pid" to person.pid, "device" to "app", "code" to "")

    /** The same with BankID på mobil. */
    fun bankIdMobile(person: Sandbox.Person): String = submit("action" to "login", "phone" to person.mobile, "birth_date" to person.born)

    /** Presses Avbryt there. */
    fun cancel(): String = submit("action" to "cancel")

    private fun submit(vararg fields: Pair<String, String>): String {
        val address = requireNotNull(opened.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)) { "the app opened no page" }
        val page = follow(HttpRequest.newBuilder(URI(address)))
        val login = page.body().substringAfter("name=\"login\" value=\"").substringBefore('"')
        val form = (listOf("login" to login) + fields).joinToString("&") { (name, value) -> "$name=${encoded(value)}" }
        val post =
            HttpRequest
                .newBuilder(page.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
        return requireNotNull(follow(post).location()) { "the browser stayed at the company's pages" }
    }

    private fun follow(first: HttpRequest.Builder): HttpResponse<String> =
        generateSequence(call(first)) { page -> page.location()?.let { within(it) }?.let { call(HttpRequest.newBuilder(it)) } }.last()

    // The client's own jar holds back what is marked for https alone, and the sandbox speaks http.
    private fun call(request: HttpRequest.Builder): HttpResponse<String> {
        if (cookies.isNotEmpty()) request.header("Cookie", cookies.entries.joinToString("; ") { (name, value) -> "$name=$value" })
        val answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString())
        answer.headers().allValues("Set-Cookie").map { it.substringBefore(';') }.forEach {
            cookies[it.substringBefore('=')] = it.substringAfter('=')
        }
        return answer
    }

    private fun within(location: String): URI? =
        if (location.startsWith(
                '/',
            )
        ) {
            URI(sandbox.address + location)
        } else {
            URI(location).takeIf { location.startsWith("${sandbox.address}/") }
        }

    private fun HttpResponse<String>.location() = headers().firstValue("Location").orElse(null)

    private fun encoded(value: String) = URLEncoder.encode(value, Charsets.UTF_8)

    private companion object {
        const val PATIENCE_SECONDS = 30L
    }
}
