package no.kundeapp.ui.authorisations

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import no.kundeapp.core.AuthorisationRow
import no.kundeapp.core.AuthorisationSection
import no.kundeapp.core.AuthorisationsScreen
import no.kundeapp.ui.state.attempt

/** The pages of a section that have been fetched: the first one came with it. */
internal class AuthorisationPages(
    private val screen: AuthorisationsScreen,
    private val given: Boolean,
    section: AuthorisationSection,
) {
    var rows: List<AuthorisationRow> by mutableStateOf(section.rows)
        private set
    var more by mutableStateOf(section.more != null)
        private set
    var fetching by mutableStateOf(false)
        private set

    private var pages = 1u

    /** One page more; when it cannot be had, the button stays. */
    suspend fun next() {
        if (fetching) return
        fetching = true
        attempt {
            val page = screen.rows(given, pages)
            rows = rows + page.rows
            more = page.more
            pages += 1u
        }
        fetching = false
    }
}
