"""Words of generated projects: what is made, what for, and where, in three languages."""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """The same words in each language."""

    vi: str
    en: str
    ko: str


KINDS = (
    Words("Nhà máy sản xuất {0}", "{0} plant", "{0} 생산공장"),
    Words("Đầu tư xây dựng {0}", "Construction of {0}", "{0} 건설"),
    Words("Khu {0} công nghệ cao", "High-technology {0} park", "첨단 {0} 단지"),
    Words("Mở rộng {0} giai đoạn 2", "Expansion of {0}, phase 2", "{0} 2단계 증설"),
    Words("Trung tâm {0}", "{0} centre", "{0} 센터"),
    Words("Tổ hợp {0}", "{0} complex", "{0} 복합단지"),
)

# (sector, subject): a sector is found by its code, so a catalogue without it gets the next one.
SUBJECTS: tuple[tuple[str, Words], ...] = (
    ("industry", Words("hàng may mặc xuất khẩu", "export garment", "수출용 의류")),
    ("industry", Words("da giày", "leather and footwear", "가죽·신발")),
    ("industry", Words("linh kiện ô tô", "automotive component", "자동차 부품")),
    ("industry", Words("thép chế tạo", "fabricated steel", "가공 철강")),
    ("industry", Words("hạt nhựa tổng hợp", "synthetic resin", "합성수지")),
    ("industry", Words("vật liệu xây dựng", "building material", "건축자재")),
    ("high_technology", Words("thiết bị điện tử", "electronic device", "전자기기")),
    ("high_technology", Words("phần mềm", "software", "소프트웨어")),
    ("high_technology", Words("vật liệu bán dẫn", "semiconductor material", "반도체 소재")),
    ("energy", Words("điện gió ngoài khơi", "offshore wind power", "해상풍력 발전")),
    ("energy", Words("điện mặt trời", "solar power", "태양광 발전")),
    ("energy", Words("điện khí LNG", "LNG power", "LNG 발전")),
    ("agriculture", Words("chế biến thủy sản", "seafood processing", "수산물 가공")),
    ("agriculture", Words("chăn nuôi bò sữa", "dairy farming", "젖소 사육")),
    ("agriculture", Words("rau quả sạch", "clean vegetable and fruit", "청정 채소·과일")),
    ("agriculture", Words("chế biến gỗ", "wood processing", "목재 가공")),
    ("infrastructure_logistics", Words("cảng container", "container port", "컨테이너 항만")),
    ("infrastructure_logistics", Words("kho lạnh", "cold storage", "냉장창고")),
    ("infrastructure_logistics", Words("dịch vụ hậu cần", "logistics service", "물류 서비스")),
    ("industrial_zone_development", Words("cụm công nghiệp", "industrial cluster", "산업클러스터")),
    ("tourism_services", Words("du lịch sinh thái biển", "coastal eco-tourism", "해안 생태관광")),
    ("tourism_services", Words("nghỉ dưỡng suối khoáng", "mineral spring resort", "온천 휴양")),
    ("tourism_services", Words("sân golf", "golf course", "골프장")),
    ("urban_housing", Words("nhà ở xã hội", "social housing", "공공임대주택")),
    ("urban_housing", Words("đô thị sinh thái", "ecological town", "생태도시")),
    ("health_education", Words("bệnh viện đa khoa", "general hospital", "종합병원")),
    ("health_education", Words("đào tạo nghề", "vocational training", "직업훈련")),
    ("environment", Words("xử lý rác thải", "waste treatment", "폐기물 처리")),
    ("environment", Words("cấp nước sạch", "clean water supply", "상수도 공급")),
    ("environment", Words("tái chế nhựa", "plastic recycling", "플라스틱 재활용")),
)

AT = Words("tại {0}", "in {0}", "{0}")
NUMBERED = Words("{0}, số {1}", "{0}, No. {1}", "{0} 제{1}호")
SUMMARY = Words(
    "{0} phục vụ thị trường trong nước và xuất khẩu, gần cảng nước sâu và đường cao tốc.",
    "{0} for the domestic market and for export, near the deep-water port and the expressway.",
    "{0}. 심해항과 고속도로에 가까워 내수와 수출 시장에 모두 공급할 수 있습니다.",
)
