package no.kundeapp.desktop.device

import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpServer
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.receiveAsFlow
import java.net.InetAddress
import java.net.InetSocketAddress

/** Where the browser comes back to after a login: a port of this computer that nobody else reaches (RFC 8252, section 7.3). */
class ReturnDoor : AutoCloseable {
    private val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
    private val arrived = Channel<String>(Channel.CONFLATED)

    val address: String = "http://127.0.0.1:${server.address.port}$PATH"

    /** The addresses that a browser came back at. */
    val returns: Flow<String> = arrived.receiveAsFlow()

    init {
        server.createContext(PATH, ::answer)
        server.start()
    }

    private fun answer(exchange: HttpExchange) {
        exchange.use {
            arrived.trySend("$address?${it.requestURI.rawQuery.orEmpty()}")
            // The window says how it went; the browser has nothing more to show.
            it.sendResponseHeaders(NO_CONTENT, NO_BODY)
        }
    }

    override fun close() = server.stop(0)

    private companion object {
        const val PATH = "/callback"
        const val NO_CONTENT = 204
        const val NO_BODY = -1L
    }
}
