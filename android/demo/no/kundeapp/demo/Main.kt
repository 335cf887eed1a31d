package no.kundeapp.demo

import kotlinx.coroutines.runBlocking
import no.kundeapp.core.Theme
import no.kundeapp.desktop.Arguments
import no.kundeapp.desktop.Company
import no.kundeapp.desktop.device.Computer
import java.nio.file.Files
import java.nio.file.Path
import kotlin.system.exitProcess

/**
 * Writes pictures of the app where there is no display: `COMMAND FOLDER`, the command `kundeapp`, which plays the company, and where
 * they go. The five tabs of a private customer and of a prosumer, light and dark, as the window would show them.
 */
fun main(given: Array<String>) {
    if (given.size != 2) {
        System.err.println("usage: COMMAND FOLDER")
        exitProcess(WRONG_USE)
    }
    val folder = Files.createDirectories(Path.of(given[1]))
    Company.of(Arguments.parse(listOf("--sandbox", given[0], "--now", NOW))).use { company ->
        Computer().use { computer ->
            runBlocking { CUSTOMERS.forEach { (name, address) -> portray(Customer(company, computer, address), Album(folder, name)) } }
        }
    }
    // Compose leaves threads behind.
    exitProcess(0)
}

private suspend fun portray(
    customer: Customer,
    album: Album,
) = customer.use {
    val app = it.signIn()
    val settings = app.settings()
    for ((theme, look) in LOOKS) {
        settings.chooseTheme(theme)
        app.words().tabs.forEachIndexed { index, tab ->
            settings.chooseStartTab(tab.kind)
            album.add("${index + 1}-${tab.label.lowercase()}-$look", drawn(app, it.computer))
        }
    }
}

/** The evening of the terminal's demo: tomorrow's prices are out. */
private const val NOW = "2026-11-20T17:30:00Z"
private const val WRONG_USE = 2
private val CUSTOMERS = listOf("private-customer" to "privat@example.com", "prosumer" to "prosumer@example.com")
private val LOOKS = listOf(Theme.LIGHT to "light", Theme.DARK to "dark")
