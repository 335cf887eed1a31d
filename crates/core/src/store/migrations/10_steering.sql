-- What the tariff book is good for: `settlement` (the company's own price list) or `steering` (from the Nettariff API).
ALTER TABLE tariff_book ADD COLUMN purpose TEXT NOT NULL DEFAULT 'settlement' CHECK (purpose IN ('settlement', 'steering'));
