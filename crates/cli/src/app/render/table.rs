/// Rows of cells under each other; the last column is flush right, as amounts are.
pub fn table(rows: &[Vec<String>]) -> String {
    let columns = columns_of(rows);
    aligned(rows, |column| column + 1 == columns)
}

/// Rows of a bill: a name, then numbers, all flush right.
pub fn bill(rows: &[Vec<String>]) -> String {
    aligned(rows, |column| column > 0)
}

/// Rows whose columns from `first` on are numbers, flush right; the last column is text again.
pub fn numbers_then_text(first: usize, rows: &[Vec<String>]) -> String {
    let columns = columns_of(rows);
    aligned(rows, |column| column >= first && column + 1 < columns)
}

fn columns_of(rows: &[Vec<String>]) -> usize {
    rows.iter().map(Vec::len).max().unwrap_or(0)
}

fn aligned(rows: &[Vec<String>], flush_right: impl Fn(usize) -> bool) -> String {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns_of(rows)).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let cells = widths.iter().enumerate().map(|(column, width)| {
            let cell = row.get(column).map_or("", String::as_str);
            if flush_right(column) { format!("{cell:>width$}") } else { format!("{cell:<width$}") }
        });
        text += &format!("  {}\n", cells.collect::<Vec<_>>().join("   ").trim_end());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_stand_flush_right() {
        let rows = [
            vec!["Energi dag".to_owned(), "9,00 kr".to_owned()],
            vec!["Sum".to_owned(), "1 009,00 kr".to_owned()],
        ];
        assert_eq!(table(&rows), "  Energi dag       9,00 kr\n  Sum          1 009,00 kr\n");
    }
}
