package no.kundeapp.support

import no.kundeapp.core.Browser
import java.net.URI
import java.net.URLEncoder
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

/** The system browser, as an HTTP client: keeps cookies, follows redirects within the sandbox, fills in ID-porten's forms. */
class Web(
    private val sandbox: Sandbox,
) : Browser {
    private val http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build()
    private val cookies = mutableMapOf<String, String>()
    private var url = ""
    private var html = ""

    override fun open(address: String) {
        call(HttpRequest.newBuilder(URI(address)))
    }

    /** Identifies with BankID in an app, and says where the browser hands over to the app. */
    fun bankid(pid: String) = submit("action" to "login", "pid" to pid, "device" to "app", "code" to "")

    /** Identifies with BankID på mobil. */
    fun bankidMobile(
        mobile: String,
        born: String,
    ) = submit("action" to "login", "phone" to mobile, "birth_date" to born)

    /** Presses Avbryt. */
    fun cancel() = submit("action" to "cancel")

    private fun submit(vararg fields: Pair<String, String>): String {
        val login = html.substringAfter("name=\"login\" value=\"").substringBefore('"')
        val form = listOf("login" to login) + fields
        val body = form.joinToString("&") { (name, value) -> "$name=${URLEncoder.encode(value, Charsets.UTF_8)}" }
        val request =
            HttpRequest
                .newBuilder(URI(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
        return requireNotNull(call(request)) { "the browser stayed at $url" }
    }

    /** Shows a page; where it leads out of the sandbox, that address. */
    private tailrec fun call(request: HttpRequest.Builder): String? {
        val pairs = cookies.entries.joinToString("; ") { (name, value) -> "$name=$value" }
        if (pairs.isNotEmpty()) request.header("Cookie", pairs)
        val answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString())
        answer.headers().allValues("set-cookie").forEach { cookie ->
            cookies[cookie.substringBefore('=')] = cookie.substringAfter('=').substringBefore(';')
        }
        url = answer.uri().toString()
        html = answer.body()
        val location = answer.headers().firstValue("location").orElse(null) ?: return null
        val next = if (location.startsWith('/')) sandbox.address + location else location
        val stays = next.startsWith("${sandbox.address}/")
        return if (stays) call(HttpRequest.newBuilder(URI(next))) else next
    }
}
