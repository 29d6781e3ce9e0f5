"""Prices and quotas: the Price List API, EC2's spot price history, and Service Quotas.

On-demand prices are published ones (published-prices.json). Spot prices are made up, and look it: see README.md.
"""

from __future__ import annotations

import hashlib
import json
import time
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from moto.ec2.models.instance_types import INSTANCE_TYPE_OFFERINGS, INSTANCE_TYPES

from api_calls import Answer, Call, json_answer
from emulator_state import REGION, AwsError, new_id, state
from stacks import nested

PUBLISHED = json.loads((Path(__file__).parent / "published-prices.json").read_text())
LOCATIONS = {"us-west-2": "US West (Oregon)", "us-east-1": "US East (N. Virginia)"}
# What the list has beside plain use of a type, with the same attributes but for the one.
CAPACITY_STATUSES = ("Used", "UnusedCapacityReservation", "AllocatedCapacityReservation")
# Spot prices of the emulator: a share of the on-demand price, which is the same in all zones but for some per cent.
SPOT_SHARE = 0.4
SPOT_STEP_SECONDS = 6 * 3600
SPOT_SPREAD = 0.05
HISTORY_SECONDS = 90 * 86_400


@cache
def price_of(kind: str, region: str) -> float | None:
    """USD an hour: the published price, or, from that of another size of the family, one in proportion to the vCPUs."""
    own = [each for each in PUBLISHED["prices"] if each["region"] == region]
    exact = next((each["usdPerHour"] for each in own if each["instanceType"] == kind), None)
    if exact is not None:
        return exact
    family = kind.split(".")[0]
    sister = next((each for each in own if each["instanceType"].split(".")[0] == family), None)
    if sister is None or kind not in INSTANCE_TYPES or family.startswith("hpc") or "metal" in kind:
        return None
    share = vcpus(kind) / vcpus(sister["instanceType"])
    return round(sister["usdPerHour"] * share, 6)


def vcpus(kind: str) -> int:
    return int(INSTANCE_TYPES[kind]["VCpuInfo"]["DefaultVCpus"])


@cache
def products() -> list[dict[str, Any]]:
    found = []
    for region, location in LOCATIONS.items():
        families = {each["instanceType"].split(".")[0] for each in PUBLISHED["prices"] if each["region"] == region}
        for kind in sorted(each for each in INSTANCE_TYPES if each.split(".")[0] in families):
            price = price_of(kind, region)
            if price is not None:
                found += [product(kind, region, location, status, price) for status in CAPACITY_STATUSES]
    return found


def product(kind: str, region: str, location: str, status: str, price: float) -> dict[str, Any]:
    facts = INSTANCE_TYPES[kind]
    sku = hashlib.sha256(f"{kind} {region} {status}".encode()).hexdigest()[:16].upper()
    term, rate = "JRTCKXETXF", "6YS6EN2CT7"
    usd = 0.0 if status == "AllocatedCapacityReservation" else price
    prefix = {"us-west-2": "USW2-", "us-east-1": ""}[region]
    usage = {
        "Used": "BoxUsage",
        "UnusedCapacityReservation": "UnusedBox",
        "AllocatedCapacityReservation": "Reservation",
    }
    return {
        "product": {
            "productFamily": "Compute Instance",
            "attributes": {
                "instanceType": kind,
                "regionCode": region,
                "location": location,
                "locationType": "AWS Region",
                "servicecode": "AmazonEC2",
                "servicename": "Amazon Elastic Compute Cloud",
                "tenancy": "Shared",
                "operatingSystem": "Linux",
                "preInstalledSw": "NA",
                "licenseModel": "No License required",
                "capacitystatus": status,
                "marketoption": "OnDemand",
                "operation": "RunInstances",
                "usagetype": f"{prefix}{usage[status]}:{kind}",
                "vcpu": str(vcpus(kind)),
                "memory": f"{facts['MemoryInfo']['SizeInMiB'] / 1024:g} GiB",
                "storage": "EBS only",
                "currentGeneration": "Yes",
                "processorArchitecture": "64-bit",
            },
            "sku": sku,
        },
        "serviceCode": "AmazonEC2",
        "terms": {
            "OnDemand": {
                f"{sku}.{term}": {
                    "sku": sku,
                    "offerTermCode": term,
                    "effectiveDate": f"{PUBLISHED['prices'][0]['date']}T00:00:00Z",
                    "termAttributes": {},
                    "priceDimensions": {
                        f"{sku}.{term}.{rate}": {
                            "rateCode": f"{sku}.{term}.{rate}",
                            "unit": "Hrs",
                            "beginRange": "0",
                            "endRange": "Inf",
                            "description": f"${usd:.10g} per On Demand Linux {kind} Instance Hour",
                            "appliesTo": [],
                            "pricePerUnit": {"USD": f"{usd:.10f}"},
                        }
                    },
                }
            }
        },
        "version": "20260119000000",
        "publicationDate": f"{PUBLISHED['prices'][0]['date']}T00:00:00Z",
    }


def answer_pricing(call: Call) -> Answer:
    request = call.json()
    if call.action == "DescribeServices":
        service = {"ServiceCode": "AmazonEC2", "AttributeNames": sorted(products()[0]["product"]["attributes"])}
        return json_answer({"FormatVersion": "aws_v1", "Services": [service]})
    if call.action == "GetAttributeValues":
        name = request["AttributeName"]
        values = sorted({each["product"]["attributes"].get(name, "") for each in products()} - {""})
        return json_answer({"AttributeValues": [{"Value": value} for value in values]})
    if call.action != "GetProducts":
        raise AwsError("UnknownOperationException", f"the emulator does not have {call.action} of the Price List API")
    if request.get("ServiceCode") != "AmazonEC2":
        raise AwsError("InvalidParameterException", "Input Parameters are invalid. The emulator has AmazonEC2 only")
    found = [each for each in products() if all(matches(each, price_filter) for price_filter in request.get("Filters") or [])]
    size = min(int(request.get("MaxResults") or 100), 100)
    start = int(request.get("NextToken") or 0)
    answer: dict[str, Any] = {
        "FormatVersion": "aws_v1",
        "PriceList": [json.dumps(each) for each in found[start : start + size]],
    }
    if start + size < len(found):
        answer["NextToken"] = str(start + size)
    return json_answer(answer)


def matches(own: dict[str, Any], price_filter: dict[str, str]) -> bool:
    value = own["product"]["attributes"].get(price_filter["Field"]) or own["product"].get(price_filter["Field"]) or ""
    wanted = price_filter["Value"]
    kind = price_filter.get("Type", "TERM_MATCH")
    if kind == "CONTAINS":
        return wanted.lower() in value.lower()
    if kind in ("ANY_OF", "NONE_OF"):
        return (value in wanted.split(",")) == (kind == "ANY_OF")
    return (value.lower() == wanted.lower()) == (kind != "EQUALS_NOT")


# Spot


def spot_price(kind: str, zone: str, step: int) -> float | None:
    price = price_of(kind, REGION)
    if price is None:
        return None
    noise = int(hashlib.sha256(f"{kind} {zone} {step}".encode()).hexdigest()[:8], 16) / 0xFFFFFFFF
    return price * SPOT_SHARE * (1 + SPOT_SPREAD * (2 * noise - 1))


def answer_spot_history(call: Call) -> Answer:
    request = ec2_request(call)
    kinds = request.get("InstanceType") or sorted({each["instanceType"] for each in PUBLISHED["prices"]})
    filters = {each["Name"]: each["Value"] for each in request.get("Filter") or []}
    kinds = [kind for kind in kinds if kind in filters.get("instance-type", kinds)]
    zone = request.get("AvailabilityZone")
    offered = INSTANCE_TYPE_OFFERINGS["availability-zone"][REGION]
    products_wanted = request.get("ProductDescription") or filters.get("product-description") or ["Linux/UNIX"]
    now = time.time()
    start = max(moment(request.get("StartTime"), now - HISTORY_SECONDS), now - HISTORY_SECONDS)
    end = min(moment(request.get("EndTime"), now), now)
    rows = []
    if "Linux/UNIX" in products_wanted or "Linux/UNIX (Amazon VPC)" in products_wanted:
        for offering in offered:
            if offering["InstanceType"] not in kinds or (zone and offering["Location"] != zone):
                continue
            if "availability-zone" in filters and offering["Location"] not in filters["availability-zone"]:
                continue
            rows += spot_rows(offering["InstanceType"], offering["Location"], start, end)
    rows.sort(key=lambda row: -row[0])
    size = int(request.get("MaxResults") or 1000)
    first = int(request.get("NextToken") or 0)
    items = "".join(
        f"<item><instanceType>{kind}</instanceType><productDescription>Linux/UNIX</productDescription>"
        f"<spotPrice>{price:.6f}</spotPrice><timestamp>{stamp(when)}</timestamp><availabilityZone>{place}</availabilityZone></item>"
        for when, kind, place, price in rows[first : first + size]
    )
    token = str(first + size) if first + size < len(rows) else ""
    text = (
        '<DescribeSpotPriceHistoryResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">'
        f"<requestId>{new_id()}</requestId><spotPriceHistorySet>{items}</spotPriceHistorySet><nextToken>{token}</nextToken>"
        "</DescribeSpotPriceHistoryResponse>"
    )
    return 200, {"Content-Type": "text/xml"}, text.encode()


def spot_rows(kind: str, zone: str, start: float, end: float) -> list[tuple[float, str, str, float]]:
    """A price for each step, and the one that was in force at the start, as the API gives them."""
    first, last = int(start // SPOT_STEP_SECONDS), int(end // SPOT_STEP_SECONDS)
    rows = []
    for step in range(first, last + 1):
        price = spot_price(kind, zone, step)
        if price is not None:
            rows.append((float(step * SPOT_STEP_SECONDS), kind, zone, price))
    return rows


def ec2_request(call: Call) -> dict[str, Any]:
    """EC2's query form, whose lists are numbered without `member`."""
    tree = nested(call.form())

    def listed(node: Any) -> Any:
        if not isinstance(node, dict):
            return node
        if node and all(key.isdigit() for key in node):
            return [listed(each) for _, each in sorted(node.items(), key=lambda pair: int(pair[0]))]
        return {key: listed(each) for key, each in node.items()}

    return listed(tree)


def moment(text: str | None, default: float) -> float:
    if not text:
        return default
    import calendar

    return float(calendar.timegm(time.strptime(text[:19], "%Y-%m-%dT%H:%M:%S")))


def stamp(seconds: float) -> str:
    return escape(time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(seconds)))


# Quotas

QUOTAS = {
    ("ec2", "L-1216C47A"): "Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances",
    ("ec2", "L-34B43A08"): "All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests",
    ("ec2", "L-F7808C92"): "Running On-Demand HPC instances",
}
SERVICES = {"ec2": "Amazon Elastic Compute Cloud (Amazon EC2)"}


def quota(service: str, code: str) -> dict[str, Any]:
    if (service, code) not in QUOTAS:
        raise AwsError("NoSuchResourceException", "The request failed because the specified quota does not exist.")
    return {
        "ServiceCode": service,
        "ServiceName": SERVICES[service],
        "QuotaArn": f"arn:aws:servicequotas:{REGION}:123456789012:{service}/{code}",
        "QuotaCode": code,
        "QuotaName": QUOTAS[service, code],
        "Value": float(state.limits.vcpuQuotas.get(code, state.limits.vcpuQuota)),
        "Unit": "None",
        "Adjustable": True,
        "GlobalQuota": False,
    }


def answer_quotas(call: Call) -> Answer | None:
    request = call.json()
    if call.action in ("GetServiceQuota", "GetAWSDefaultServiceQuota"):
        return json_answer({"Quota": quota(request["ServiceCode"], request["QuotaCode"])})
    if call.action in ("ListServiceQuotas", "ListAWSDefaultServiceQuotas"):
        own = [quota(service, code) for service, code in QUOTAS if service == request["ServiceCode"]]
        return json_answer({"Quotas": own})
    return None
