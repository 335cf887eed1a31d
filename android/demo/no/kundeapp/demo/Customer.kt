package no.kundeapp.demo

import no.kundeapp.core.AppSetup
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.Language
import no.kundeapp.core.LoginMethod
import no.kundeapp.core.fileSecureStore
import no.kundeapp.desktop.Company
import no.kundeapp.desktop.device.Computer
import java.io.IOException
import java.net.URI
import java.net.URLEncoder
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.nio.file.Files

/** A customer of the sandbox with an app of their own, in a folder that goes with it. */
internal class Customer(
    private val company: Company,
    val computer: Computer,
    private val address: String,
) : AutoCloseable {
    private val home = Files.createTempDirectory("kundeapp-demo")

    /** Logs in by e-mail, as everybody does, and fetches everything. */
    suspend fun signIn(): Kundeapp {
        val setup = AppSetup(home.resolve("app").toString(), Language.NB, server = company.address)
        val app = Kundeapp.open(setup, fileSecureStore(home.resolve("secrets").toString()))
        app.login(computer.redirect()).run {
            chooseArea(app.areas().first().id)
            choose(LoginMethod.EMAIL, computer.browser)
            sendCode(address)
            enterCode(latestCode())
        }
        app.sync()
        return app
    }

    /** The code that came last, from the page where the sandbox shows what it sends. */
    private fun latestCode(): String {
        val page = URI("${company.address}/phone/messages?to=${URLEncoder.encode(address, Charsets.UTF_8)}")
        val messages = HttpClient.newHttpClient().send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString()).body()
        val code = CODE.find(messages) ?: throw IOException("no code came to $address")
        return code.groupValues[1]
    }

    override fun close() {
        home.toFile().deleteRecursively()
    }

    private companion object {
        val CODE = Regex(""""code":"(\d+)"""")
    }
}
