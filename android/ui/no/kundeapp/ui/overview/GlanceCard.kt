package no.kundeapp.ui.overview

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Card
import androidx.compose.material3.CardDefaults
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import no.kundeapp.core.Figure
import no.kundeapp.core.GlanceCard
import no.kundeapp.core.NowPrice
import no.kundeapp.ui.parts.LargeFigure
import no.kundeapp.ui.parts.RoomBar
import no.kundeapp.ui.theme.Grid

/** The month and the price now, at a glance. Read aloud in one. */
@Composable
fun GlanceCard(card: GlanceCard) {
    Card(
        Modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = card.spoken },
        colors =
            CardDefaults.cardColors(
                containerColor = MaterialTheme.colorScheme.primaryContainer,
                contentColor = MaterialTheme.colorScheme.onPrimaryContainer,
            ),
    ) {
        Column(Modifier.padding(Grid.two), Arrangement.spacedBy(Grid.one)) {
            Text(card.month, style = MaterialTheme.typography.titleMedium)
            card.monthNote?.let { Text(it) }
            Large(card.energy)
            card.cost?.let { Text("${it.label}: ${it.value}", style = MaterialTheme.typography.titleMedium) }
            card.tier?.let { Text("${it.name}, ${it.span}: ${it.monthly}") }
            card.room?.let { RoomBar(it) }
            card.priceNow?.let { PriceNow(it, card.lowestNext, card.priceBasis) }
        }
    }
}

@Composable
private fun Large(figure: Figure?) {
    figure ?: return
    Column {
        Text(figure.label, style = MaterialTheme.typography.bodySmall)
        LargeFigure(figure.value, style = MaterialTheme.typography.displaySmall)
    }
}

@Composable
private fun PriceNow(
    now: NowPrice,
    lowestNext: String?,
    basis: String,
) {
    HorizontalDivider(color = MaterialTheme.colorScheme.outline)
    Text("${now.price.label} ${now.interval}", style = MaterialTheme.typography.bodySmall)
    LargeFigure(now.price.value, style = MaterialTheme.typography.headlineSmall)
    lowestNext?.let { Text(it, style = MaterialTheme.typography.bodyMedium) }
    Text(basis, style = MaterialTheme.typography.bodySmall)
}
