"""Investment forms and funding routes: every catalogue needs them, not the demonstration alone."""

from __future__ import annotations

from django.db import migrations

FORMS = [
    ("ddi", "Đầu tư trực tiếp trong nước", "Domestic direct investment", "국내 직접투자"),
    ("fdi", "Đầu tư trực tiếp nước ngoài", "Foreign direct investment", "외국인 직접투자"),
    ("public", "Đầu tư công", "Public investment", "공공투자"),
    (
        "bt",
        "Hợp đồng xây dựng - chuyển giao (BT)",
        "Build-transfer contract (BT)",
        "건설·이전(BT) 계약",
    ),
    (
        "non_budget",
        "Xã hội hóa (vốn ngoài ngân sách)",
        "Private capital outside the state budget",
        "민간자본(예산 외)",
    ),
]
ROUTES = [
    ("fdi", "Đầu tư trực tiếp nước ngoài (FDI)", "Foreign direct investment (FDI)", "외국인 직접투자(FDI)"),
    ("ppp", "Đối tác công tư (PPP)", "Public-private partnership (PPP)", "민관협력사업(PPP)"),
    ("oda", "Vốn ODA, vốn vay ưu đãi", "ODA and concessional loans", "ODA·양허성 차관"),
    ("ngo", "Viện trợ phi chính phủ nước ngoài", "Non-governmental grants", "비정부기구(NGO) 무상원조"),
]


def add(apps, schema_editor):
    for name, rows in (("InvestmentForm", FORMS), ("FundingRoute", ROUTES)):
        model = apps.get_model("investment", name)
        for order, (code, vi, en, ko) in enumerate(rows):
            # historical models know nothing of modeltranslation: the bare column is written too
            words = {"name": vi, "name_vi": vi, "name_en": en, "name_ko": ko, "order": order}
            model.objects.get_or_create(code=code, defaults=words)


def remove(apps, schema_editor):
    for name, rows in (("InvestmentForm", FORMS), ("FundingRoute", ROUTES)):
        codes = [code for code, *_names in rows]
        apps.get_model("investment", name).objects.filter(code__in=codes).delete()


class Migration(migrations.Migration):

    dependencies = [
        ('investment', '0001_records'),
    ]

    operations = [migrations.RunPython(add, remove)]
